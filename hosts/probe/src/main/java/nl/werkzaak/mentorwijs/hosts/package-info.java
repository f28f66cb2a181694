/**
 * The library as an application uses it, to be run among the jars of each kind of application: docs/decisions/0065. Start
 * at {@link nl.werkzaak.mentorwijs.hosts.Probe}.
 */
@NullMarked
package nl.werkzaak.mentorwijs.hosts;

import org.jspecify.annotations.NullMarked;
