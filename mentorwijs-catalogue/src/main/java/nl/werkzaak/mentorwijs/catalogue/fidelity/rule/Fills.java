package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What each match of a condition fills in: the words that the sentences of its rule may have in braces. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Fills {

    String[] value();
}
