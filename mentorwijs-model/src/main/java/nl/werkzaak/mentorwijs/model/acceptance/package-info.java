/**
 * The record that somebody accepts findings about a variant; start at {@link
 * nl.werkzaak.mentorwijs.model.acceptance.Acceptances}. Which findings there are is not known here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.model.acceptance;

import org.jspecify.annotations.NullMarked;
