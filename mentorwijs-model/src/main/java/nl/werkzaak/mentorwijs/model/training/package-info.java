/**
 * The training and its parts; start at {@link nl.werkzaak.mentorwijs.model.training.Training}. What an organisation
 * changes of it lives in the package of variants.
 */
@NullMarked
package nl.werkzaak.mentorwijs.model.training;

import org.jspecify.annotations.NullMarked;
