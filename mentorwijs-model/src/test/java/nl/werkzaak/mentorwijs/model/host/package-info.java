/**
 * Runs a class as a host of our modules runs its own; start at {@link
 * nl.werkzaak.mentorwijs.model.host.ModulePathHost}. The tests of every module use it.
 */
@NullMarked
package nl.werkzaak.mentorwijs.model.host;

import org.jspecify.annotations.NullMarked;
