/** What must hold in every host, to be run in each of them. */
@NullMarked
package nl.werkzaak.mentorwijs.hosts;

import org.jspecify.annotations.NullMarked;
