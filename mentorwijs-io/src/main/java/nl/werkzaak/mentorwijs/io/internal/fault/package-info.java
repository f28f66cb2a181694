/**
 * What is wrong with a document, as data first and as findings last; start at {@link
 * nl.werkzaak.mentorwijs.io.internal.fault.Fault}. What can be wrong is known elsewhere.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.internal.fault;

import org.jspecify.annotations.NullMarked;
