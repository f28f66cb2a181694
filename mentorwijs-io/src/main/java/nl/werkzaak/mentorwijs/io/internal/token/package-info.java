/**
 * What a format makes of a text: one stream of tokens for all formats; start at {@link
 * nl.werkzaak.mentorwijs.io.internal.token.Tokens}. What a training looks like is not known here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.internal.token;

import org.jspecify.annotations.NullMarked;
