/**
 * What a group's records can honestly say, with how sure. Pure: figures in, figures out. Each
 * package below answers one question; the words that they share are here.
 */
@NullMarked
package roundtable.evidence;

import org.jspecify.annotations.NullMarked;
