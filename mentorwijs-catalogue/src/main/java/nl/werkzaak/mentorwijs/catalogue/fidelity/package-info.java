/**
 * How faithful a variant still is: the rules as data, and the assessor that applies them; start at {@link
 * nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityAssessor}. What a variant comes to is worked out elsewhere.
 */
@NullMarked
package nl.werkzaak.mentorwijs.catalogue.fidelity;

import org.jspecify.annotations.NullMarked;
