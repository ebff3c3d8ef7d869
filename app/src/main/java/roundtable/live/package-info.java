/** Open browser streams: topics, numbered messages, replay, heartbeat, close. */
@Foundation
@NullMarked
package roundtable.live;

import org.jspecify.annotations.NullMarked;
import roundtable.Foundation;
