/**
 * The constraints that make a value of the model valid, and the one place that runs them; start at {@link
 * nl.werkzaak.mentorwijs.model.constraint.Validated}. No type of the domain lives here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.model.constraint;

import org.jspecify.annotations.NullMarked;
