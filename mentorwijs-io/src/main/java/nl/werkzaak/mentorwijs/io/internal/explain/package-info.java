/**
 * The long way for a document with faults: all of them, each at its place; start at {@link
 * nl.werkzaak.mentorwijs.io.internal.explain.Explanation}. No value comes of it.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.internal.explain;

import org.jspecify.annotations.NullMarked;
