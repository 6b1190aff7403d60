package org.tanlu.fieldwork.request;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.Item;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Text;

/** 指标族 the members of families of items, one a carrier or branch, that departments are asked for one by one. */
final class Families {
    private final ReferenceData reference;
    private final List<ChecklistItem> documents;

    Families(ReferenceData reference, List<ChecklistItem> documents) {
        this.reference = reference;
        this.documents = documents;
    }

    /** The members of the families that a department owes; what the energy balance tells is not asked again. */
    List<Item> owedBy(Predicate<Item> isOwed) {
        return reference.items().values().stream()
                .filter(item -> item.parameters().size() == 1 && isOwed.test(item) && !isInBalance(item))
                .flatMap(this::members)
                .toList();
    }

    private boolean isInBalance(Item item) {
        return documents.stream()
                .filter(document -> document.tables().contains(ChecklistItem.BALANCE))
                .anyMatch(document -> item.checklist().contains(document.id()));
    }

    private Stream<Item> members(Item family) {
        return family.parameters().get(0).equals("carriers")
                ? reference.carriers().values().stream()
                        .map(carrier -> member(family, carrier.id(), carrier.name(), Optional.of(carrier.unit())))
                : reference.sectors().values().stream()
                        .filter(sector -> sector.row().equals("industry"))
                        .map(sector -> member(family, sector.id(), sector.name(), Optional.empty()));
    }

    private static Item member(Item family, String id, Text name, Optional<Unit> unit) {
        return new Item(
                family.id() + "/" + id,
                Text.of(
                        family.name().chinese() + "/" + name.chinese(),
                        family.name().english() + ", " + name.english()),
                List.of(),
                family.unit().or(() -> unit),
                family.minimum(),
                family.maximum(),
                List.of(),
                family.clause(),
                family.checklist(),
                false);
    }
}
