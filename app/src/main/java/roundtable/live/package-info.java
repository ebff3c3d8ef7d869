/** Open browser streams: topics, numbered messages, replay, heartbeat, close. */
@NullMarked
package roundtable.live;

import org.jspecify.annotations.NullMarked;
