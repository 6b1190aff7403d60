package org.tanlu.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.reference.ReferenceData;
import org.tanlu.web.entry.Receiving;
import org.tanlu.web.security.Standing;
import org.tanlu.web.store.CityFiles;

/** 只限本单位 what is another department's is not there for who answers for one department only. */
@Component
final class OwnOnly {
    private final HttpServletRequest request;
    private final Receiving receiving;
    private final ReferenceData reference;

    OwnOnly(HttpServletRequest request, Receiving receiving, ReferenceData reference) {
        this.request = request;
        this.receiving = receiving;
        this.reference = reference;
    }

    /** The only department whose requests may be seen; none where all may be. */
    Optional<String> department() {
        return Standing.of(request).department();
    }

    /** The only enterprise whose questionnaire may be seen; none where all may be. */
    Optional<String> enterprise() {
        return Standing.of(request).enterprise();
    }

    /** The names under which files were received that may be seen. */
    List<String> receipts(CityFiles files) {
        return SurveyPages.mappings(files).stream()
                .filter(name -> sees(files, name))
                .toList();
    }

    /** The page from which files are handed in: that of the survey, or of the own department. */
    String home(long id) {
        return "/projects/" + id + (department().isPresent() ? "/department" : "/survey");
    }

    /** Ends the request with {@link Missing} where it asks about another department, told by its id or name. */
    void department(String told) {
        department().filter(own -> !own.equals(id(told))).ifPresent(any -> {
            throw new Missing();
        });
    }

    /** The same of a file that was received under a name; one of unknown origin is there only for who may see all. */
    void receipt(CityFiles files, String name) {
        if (!sees(files, name)) {
            throw new Missing();
        }
    }

    /** Whether a file that was received under a name may be seen. */
    boolean sees(CityFiles files, String name) {
        return department()
                .map(own -> receiving
                        .parcel(files, name)
                        .filter(parcel -> own.equals(id(parcel.department())))
                        .isPresent())
                .orElse(true);
    }

    private String id(String told) {
        return Requests.findDepartment(told, reference).map(one -> one.id()).orElse(told);
    }
}
