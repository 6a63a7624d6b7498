package dev.seamwright.engine.naming;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/// Words for layers, machinery and forms of data. They tell how something is built and never what
/// it is about, so no context is named after one.
final class TechnicalWords {

    private static final Set<String> ALL =
            new TreeSet<>(
                    Arrays.asList(
                            """
                            abstract access action adapter admin ajax api app application
                            argument array asgi async asset backend bar base batch blueprint block
                            build builder bulk button cache callback case choice class cleanup cli
                            client code column command common compat component config configuration
                            connection console const constant container context controller
                            converter core create cron css csv custom data database dataclass
                            dataloader db debug decorator default definition delete detail dialog
                            dict display dispatcher dto edit element endpoint engine entity entry
                            enum environment error event exception extension extra factory feature
                            fetch field fixture filter filterset flow form formatter framework
                            frontend func function generic global graphql handler header helper
                            hook html http impl implementation info input instance integration
                            interface internal iterator job js json kernel key layer legacy lib
                            library list listener loader local log logger macro main manage
                            management manager mapper mapping message meta metadata method
                            middleware migration misc mixin mock model module mutation name node
                            object orm operation option output package page panel param parameter
                            parser path persistence pipeline plugin prefetch private process
                            processor property protocol provider proxy public query queue
                            receiver record redirect ref registry relation relationship remote
                            render renderer repo repository request resolver resource response
                            rest result root route router row rpc rule runner runtime sample
                            schema scheme script search_index selector serializer server service
                            session setting setup shared shell signal snapshot socket sort source
                            spec sql state static status storage store string struct stub sub
                            support switch sync system tab table tag target task template
                            templatetag test text thread tool tracing trait transaction transform
                            translation_util type typing ui unit update url utility utils util
                            validation validator value var version view viewset web webapi widget
                            worker workflow wrapper writer wsgi xml yaml
                            """
                                    .strip()
                                    .split("\\s+")));

    /// Those that are a trade's own words now and then, and are believed to be where a schema is
    /// full of them.
    private static final Set<String> AMBIGUOUS =
            new TreeSet<>(
                    Arrays.asList(
                            """
                            action app application asset audit block dashboard event extension
                            field file form media message notification page plugin process queue
                            record report resource rule schedule script session storage store tag
                            task template translation workflow
                            """
                                    .strip()
                                    .split("\\s+")));

    /// Those that say nothing at all, not even about machinery.
    private static final Set<String> EMPTY =
            Set.of(
                    "abstract",
                    "api",
                    "app",
                    "base",
                    "common",
                    "core",
                    "global",
                    "helper",
                    "lib",
                    "list",
                    "main",
                    "misc",
                    "mixin",
                    "model",
                    "name",
                    "shared",
                    "type",
                    "util",
                    "utils",
                    "utility",
                    "view");

    private TechnicalWords() {}

    /// Whether a word is no name even where there is no other.
    static boolean isEmpty(String word) {
        return EMPTY.contains(word);
    }

    static boolean has(String word) {
        return ALL.contains(word);
    }

    /// Whether a word may be a trade's own.
    static boolean mayMeanMore(String word) {
        return AMBIGUOUS.contains(word);
    }
}
