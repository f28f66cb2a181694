/**
 * Which findings about a variant are accepted, and what is to be said of the acceptances themselves; start at {@link
 * nl.werkzaak.mentorwijs.catalogue.acceptance.AcceptanceCheck}. No finding about a training is made here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.catalogue.acceptance;

import org.jspecify.annotations.NullMarked;
