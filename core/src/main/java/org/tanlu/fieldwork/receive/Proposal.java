package org.tanlu.fieldwork.receive;

import java.util.Optional;
import java.util.function.Consumer;
import org.tanlu.trace.Text;

/**
 * 待批条目 an entry and what it does to the city's tables once somebody approved it.
 *
 * @param entry      the entry
 * @param change     what it does; nothing where no approval can help, as of a row that lacks its name
 * @param withdrawal what undoes it, of an entry that was taken before
 * @param refusal    what refusing does, of what was taken before and the file does not say any more
 * @param rest       what stays a question even when it is approved: cells that could not be read
 * @param mark       what it does at once, unless somebody refused it: it marks a row of the city stricter
 */
record Proposal(
        Entry entry,
        Optional<Consumer<Draft>> change,
        Optional<Withdrawal> withdrawal,
        Optional<Consumer<Draft>> refusal,
        Optional<Entry> rest,
        Optional<Consumer<Draft>> mark) {
    /**
     * 撤回 how an entry is undone that was taken before.
     *
     * @param change   what undoes it; nothing where what stood there before is not known any more
     * @param question what has to be said then
     */
    record Withdrawal(Optional<Consumer<Draft>> change, Text question) {}

    /** What somebody may approve. */
    static Proposal of(Entry entry, Consumer<Draft> change) {
        return new Proposal(
                entry, Optional.of(change), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with a mark that holds at once. */
    Proposal marking(Consumer<Draft> marks) {
        return new Proposal(entry, change, withdrawal, refusal, rest, Optional.of(marks));
    }

    /** What was taken before and stands, until somebody refuses it. */
    static Proposal taken(Entry entry, Withdrawal withdrawal) {
        return new Proposal(
                entry, Optional.empty(), Optional.of(withdrawal), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What cannot be approved, only refused or put right in the file. */
    static Proposal question(Entry entry) {
        return new Proposal(
                entry, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What was taken before and the file does not say any more: it stays until somebody refuses it. */
    static Proposal gone(Entry entry, Consumer<Draft> refusal) {
        return new Proposal(
                entry, Optional.empty(), Optional.empty(), Optional.of(refusal), Optional.empty(), Optional.empty());
    }

    /** The same, asked also something else. */
    Proposal asked(Text question) {
        Text all = entry.doubt().map(text -> text.and(question)).orElse(question);
        var asked = new Entry(entry.table(), entry.kind(), entry.place(), entry.content(), Optional.of(all));
        return new Proposal(asked, change, withdrawal, refusal, rest, mark);
    }

    /** The same with what stays a question. */
    Proposal with(Optional<Entry> question) {
        return new Proposal(entry, change, withdrawal, refusal, question, mark);
    }
}
