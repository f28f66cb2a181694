/**
 * The one reader of every format, of tokens or of nodes: gate, fast reader, full check; start at {@link
 * nl.werkzaak.mentorwijs.io.internal.read.TokenReader}. No format is known here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.internal.read;

import org.jspecify.annotations.NullMarked;
