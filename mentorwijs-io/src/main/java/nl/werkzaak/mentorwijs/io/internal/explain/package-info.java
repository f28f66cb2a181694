/**
 * The full check of a document: all its faults, each at its place; start at {@link
 * nl.werkzaak.mentorwijs.io.internal.explain.FullCheck}. No value comes of it.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.internal.explain;

import org.jspecify.annotations.NullMarked;
