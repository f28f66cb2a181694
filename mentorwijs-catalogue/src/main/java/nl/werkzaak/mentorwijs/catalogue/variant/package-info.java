/**
 * What a variant comes to beside the canonical training; start at {@link
 * nl.werkzaak.mentorwijs.catalogue.variant.VariantResolver}. How faithful it is, is judged elsewhere.
 */
@NullMarked
package nl.werkzaak.mentorwijs.catalogue.variant;

import org.jspecify.annotations.NullMarked;
