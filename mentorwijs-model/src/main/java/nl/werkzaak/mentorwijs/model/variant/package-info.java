/**
 * The training as an organisation adapts it, with the record of its adaptations; start at {@link
 * nl.werkzaak.mentorwijs.model.variant.TrainingVariant}. What a variant comes to is not worked out here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.model.variant;

import org.jspecify.annotations.NullMarked;
