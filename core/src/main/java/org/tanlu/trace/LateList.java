package org.tanlu.trace;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A list that is made when it is first looked at, and only once unless two threads look at the same moment. */
final class LateList<E> extends AbstractList<E> {
    private final Supplier<List<E>> maker;
    private final AtomicReference<Optional<List<E>>> made = new AtomicReference<>(Optional.empty());

    LateList(Supplier<List<E>> maker) {
        this.maker = maker;
    }

    private List<E> list() {
        return made.updateAndGet(known -> known.isPresent() ? known : Optional.of(List.copyOf(maker.get())))
                .orElseThrow();
    }

    @Override
    public E get(int index) {
        return list().get(index);
    }

    @Override
    public int size() {
        return list().size();
    }
}
