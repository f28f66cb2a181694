/**
 * The conformance suite: documents as data, for programs in any language, and what holds of them here. Start with {@link
 * nl.werkzaak.mentorwijs.io.conformance.ConformanceTest}.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.conformance;

import org.jspecify.annotations.NullMarked;
