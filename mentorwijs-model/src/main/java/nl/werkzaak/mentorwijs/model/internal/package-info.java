/**
 * What the modules of this library share and users do not see, such as {@link
 * nl.werkzaak.mentorwijs.model.internal.Providers}.
 */
@NullMarked
package nl.werkzaak.mentorwijs.model.internal;

import org.jspecify.annotations.NullMarked;
