package org.tanlu.office.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.table.Unreadable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The relationships of a part: what other parts it points to, by id and by kind. */
final class Relations {
    private final List<Relation> relations;
    private final Map<String, Relation> byId = new LinkedHashMap<>();

    private Relations(List<Relation> relations) {
        this.relations = relations;
        relations.forEach(relation -> byId.putIfAbsent(relation.id, relation));
    }

    /**
     * One pointer.
     *
     * @param id   the id within the part
     * @param kind the last word of the relationship's type, for example worksheet
     * @param part the part it points to
     */
    record Relation(String id, String kind, String part) {}

    /** Reads the relationships of a part; the empty name means the package itself. */
    static Relations of(Archive archive, String part) throws IOException, SAXException, Unreadable {
        int slash = part.lastIndexOf('/') + 1;
        String listing = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        var reading = new Reading(part);
        if (archive.has(listing)) {
            reading.parse(archive, listing);
        }
        return new Relations(reading.relations);
    }

    /** The pointer with an id. */
    Optional<Relation> findById(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The part that the first pointer of a kind names. */
    Optional<String> findPart(String kind) {
        return relations.stream()
                .filter(relation -> relation.kind.equals(kind))
                .map(Relation::part)
                .findFirst();
    }

    /** The parts that pointers of a kind name, each once. */
    List<String> parts(String kind) {
        return relations.stream()
                .filter(relation -> relation.kind.equals(kind))
                .map(Relation::part)
                .distinct()
                .toList();
    }

    private static final class Reading extends PartHandler {
        private final String part;
        private final List<Relation> relations = new ArrayList<>();

        Reading(String part) {
            super("Relationships");
            this.part = part;
        }

        @Override
        void start(String element, Attributes attributes) {
            if (element.equals("Relationship")
                    && !attribute(attributes, "TargetMode").equals("External")) {
                String type = attribute(attributes, "Type");
                relations.add(new Relation(
                        attribute(attributes, "Id"),
                        type.substring(type.lastIndexOf('/') + 1),
                        Archive.resolve(part, attribute(attributes, "Target"))));
            }
        }

        @Override
        void end(String element, String text) {
            // a relationship is all attributes
        }
    }
}
