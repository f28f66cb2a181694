/**
 * What every format promises, as tests that a format passes by extending them; start at {@link
 * nl.werkzaak.mentorwijs.io.contract.DocumentFormatContract}. Shipped for those who add a format.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.contract;

import org.jspecify.annotations.NullMarked;
