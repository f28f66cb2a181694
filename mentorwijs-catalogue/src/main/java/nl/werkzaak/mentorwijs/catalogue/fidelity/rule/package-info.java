/**
 * What the rules of fidelity look at, and the conditions that give a finding; start at {@link
 * nl.werkzaak.mentorwijs.catalogue.fidelity.rule.Condition}. Lights, reports and whole rules are above it.
 */
@NullMarked
package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import org.jspecify.annotations.NullMarked;
