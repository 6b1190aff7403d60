package org.tanlu.web.page;

import java.security.Principal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tanlu.fieldwork.request.DepartmentRequest;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.reference.Department;
import org.tanlu.reference.ReferenceData;
import org.tanlu.web.rights.OrganisationKind;
import org.tanlu.web.rights.Right;
import org.tanlu.web.rights.Rights;
import org.tanlu.web.rights.Role;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.Accounts;
import org.tanlu.web.store.Invitations;
import org.tanlu.web.store.Members;

/** 人员与权限 who takes part in a project: invited by a link, in a role, for an organisation; changed and taken off. */
@Controller
class PeoplePages {
    private static final int LONGEST = 100;
    private static final int MOST_DAYS = 90;

    private final Frame frame;
    private final Members members;
    private final Invitations invitations;
    private final Accounts accounts;
    private final Visitor visitor;
    private final Rights rights;
    private final ReferenceData reference;
    private final Shown words;

    PeoplePages(
            Frame frame,
            Members members,
            Invitations invitations,
            Accounts accounts,
            Visitor visitor,
            Rights rights,
            ReferenceData reference,
            Shown words) {
        this.frame = frame;
        this.members = members;
        this.invitations = invitations;
        this.accounts = accounts;
        this.visitor = visitor;
        this.rights = rights;
        this.reference = reference;
        this.words = words;
    }

    @GetMapping("/projects/{id}/people")
    String people(@PathVariable long id, Model model, Principal principal) {
        frame.put(model, id, Step.OVERVIEW, principal);
        model.addAttribute("step", null);
        model.addAttribute("members", members.of(id));
        model.addAttribute("invitations", invitations.open(id));
        model.addAttribute("door", invitations);
        model.addAttribute("roles", Role.ofProjects());
        model.addAttribute("kinds", List.of(OrganisationKind.values()));
        model.addAttribute("departments", departments());
        model.addAttribute("everyRole", List.of(Role.values()));
        model.addAttribute(
                "everyRight",
                Arrays.stream(Right.values()).filter(one -> one != Right.PUBLIC).toList());
        model.addAttribute("table", rights);
        return "people";
    }

    /** Makes an invitation and shows its link, this once. */
    @PostMapping("/projects/{id}/people/invite")
    String invite(
            @PathVariable long id,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "7") int days,
            Model model,
            Principal principal) {
        Optional<Members.Part> part = part(role, department, kind, organisation.strip());
        if (part.isEmpty() || days < 1 || days > MOST_DAYS) {
            model.addAttribute("trouble", unfit());
        } else {
            String secret = invitations.make(id, part.get(), Duration.ofDays(days), visitor.of(principal));
            model.addAttribute(
                    "link",
                    ServletUriComponentsBuilder.fromCurrentContextPath()
                            .path("/invitation")
                            .queryParam("secret", secret)
                            .toUriString());
        }
        return people(id, model, principal);
    }

    @PostMapping("/projects/{id}/people/withdraw")
    String withdraw(@PathVariable long id, @RequestParam long invitation, Principal principal) {
        invitations.withdraw(id, invitation, visitor.of(principal));
        return page(id);
    }

    @PostMapping("/projects/{id}/people/change")
    String change(
            @PathVariable long id,
            @RequestParam String account,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String organisation,
            Model model,
            Principal principal) {
        Account whose = member(id, account);
        Optional<Members.Part> part = part(role, department, kind, organisation.strip());
        if (part.isEmpty()) {
            model.addAttribute("trouble", unfit());
            return people(id, model, principal);
        }
        members.put(id, whose, part.get(), visitor.of(principal));
        return page(id);
    }

    @PostMapping("/projects/{id}/people/remove")
    String remove(@PathVariable long id, @RequestParam String account, Principal principal) {
        members.remove(id, member(id, account), visitor.of(principal));
        return page(id);
    }

    private Account member(long id, String name) {
        return accounts.named(name)
                .filter(one -> members.find(id, one).isPresent())
                .orElseThrow(Missing::new);
    }

    /** The part that a form tells; none where the role needs an organisation that it does not tell. */
    private Optional<Members.Part> part(String role, String department, String kind, String organisation) {
        Optional<Role> found = Role.of(role).filter(Role.ofProjects()::contains);
        if (found.isEmpty() || organisation.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<OrganisationKind> bound = found.get().bound();
        if (bound.filter(OrganisationKind.DEPARTMENT::equals).isPresent()) {
            return departments().stream()
                    .filter(one -> one.id().equals(department))
                    .findFirst()
                    .map(one -> new Members.Part(
                            found.get(),
                            OrganisationKind.DEPARTMENT,
                            one.id(),
                            one.name().chinese()));
        }
        OrganisationKind of = bound.orElseGet(() -> Arrays.stream(OrganisationKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(OrganisationKind.CITY));
        return bound.isPresent() && organisation.isEmpty()
                ? Optional.empty()
                : Optional.of(new Members.Part(found.get(), of, organisation, organisation));
    }

    private List<Department> departments() {
        return Requests.of(List.of(), reference).stream()
                .map(DepartmentRequest::department)
                .toList();
    }

    private String unfit() {
        return words.say(
                "请选择角色；部门联络员须选部门，企业填报人须写企业名称（与“重点企业”表一致）；链接有效期为 1 至 90 天。",
                "Choose a role; a department contributor needs a department, an enterprise respondent the enterprise's name as in"
                        + " the table of enterprises; a link is good for 1 to 90 days.");
    }

    private static String page(long id) {
        return "redirect:/projects/" + id + "/people";
    }
}
