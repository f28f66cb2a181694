/** What a host does with this module, on the module path and on the class path; sees only what is exported. */
@NullMarked
package nl.werkzaak.mentorwijs.catalogue.host;

import org.jspecify.annotations.NullMarked;
