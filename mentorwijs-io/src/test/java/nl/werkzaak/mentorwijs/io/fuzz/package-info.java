/**
 * Promises of the readers and writers, held against input that a fuzzer makes up; start at {@link
 * nl.werkzaak.mentorwijs.io.fuzz.VariantFuzzTest}. The build holds them against the documents of the other tests and
 * against what a long run once found.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.fuzz;

import org.jspecify.annotations.NullMarked;
