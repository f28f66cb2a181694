/**
 * What the packages of the catalogue share and nobody else sees; start at {@link
 * nl.werkzaak.mentorwijs.catalogue.internal.AddressedValues}.
 */
@NullMarked
package nl.werkzaak.mentorwijs.catalogue.internal;

import org.jspecify.annotations.NullMarked;
