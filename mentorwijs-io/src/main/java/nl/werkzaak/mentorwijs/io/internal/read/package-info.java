/**
 * The reader of every format that makes tokens of a text: gate, short way, long way; start at {@link
 * nl.werkzaak.mentorwijs.io.internal.read.TokenReader}. No format is known here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.internal.read;

import org.jspecify.annotations.NullMarked;
