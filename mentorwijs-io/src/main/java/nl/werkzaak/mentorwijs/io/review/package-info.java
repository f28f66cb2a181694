/**
 * The front door, which takes a document all the way, and the review that it gives; start at {@link
 * nl.werkzaak.mentorwijs.io.review.Mentorwijs}. No report is written here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.review;

import org.jspecify.annotations.NullMarked;
