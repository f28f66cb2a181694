/**
 * The whole training that a variant makes of the canonical one; start at {@link
 * nl.werkzaak.mentorwijs.catalogue.resolve.VariantResolver}. In what it differs, {@code compare} says; how faithful it is, {@code fidelity}.
 */
@NullMarked
package nl.werkzaak.mentorwijs.catalogue.resolve;

import org.jspecify.annotations.NullMarked;
