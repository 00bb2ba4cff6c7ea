namespace Kanoon.BrowserTests;

/// <summary>Where a page's id is found in the demonstration.</summary>
/// <param name="List">An address below <c>/api/v1</c>, asked as the page's role; the first of its rows counts.</param>
/// <param name="Field">Of that row.</param>
public sealed record Lookup(string List, string Field = "id");

/// <summary>A page that is looked at in every way.</summary>
/// <param name="Path">Without a host; <c>{id}</c> stands for what the lookup finds, <c>{in}</c> for what the outer one does.</param>
/// <param name="Role">Who opens it.</param>
/// <param name="Name">What its pictures are called.</param>
/// <param name="Id">Its list may have <c>{in}</c> too.</param>
public sealed record PageToSee(string Path, Role Role, string Name, Lookup? Id = null, Lookup? In = null);

/// <summary>Every page that <see cref="LookingAtEveryPage"/> walks over: one line, one page.</summary>
internal static class Pages
{
    private static readonly Lookup MyAssociation = new("associations/mine");

    public static readonly IReadOnlyList<PageToSee> All =
    [
        .. Public(),
        .. Citizens(),
        .. Secretaries(),
        .. Cases(),
        .. Administration(),
    ];

    private static IEnumerable<PageToSee> Public() =>
        [
            new("/", Role.Nobody, "home"),
            new("/register", Role.Nobody, "register"),
            new("/register?q=آب", Role.Nobody, "register-search"),
            new("/register/{id}", Role.Nobody, "register-suspended", new("associations?state=suspended&limit=1")),
            new("/register/{id}", Role.Nobody, "register-grace", new("associations?state=grace&limit=1")),
            new("/districts", Role.Nobody, "districts"),
            new("/clubs", Role.Nobody, "clubs"),
            new("/found", Role.Nobody, "how-to-found"),
            new("/consent?tracking=12345", Role.Nobody, "consent"),
            new("/sign-in?back=%2Fmy", Role.Nobody, "sign-in"),
            new("/sign-in/staff", Role.Nobody, "sign-in-staff"),
            new("/invitation?user=demo-staff", Role.Nobody, "invitation"),
            new("/nowhere", Role.Nobody, "not-found"),
            new("/office/rules", Role.Applicant, "not-permitted"),
        ];

    private static IEnumerable<PageToSee> Citizens()
    {
        var mine = new Lookup("founding-applications/mine?limit=1");
        return
        [
            new("/my", Role.Applicant, "my"),
            new("/my/applications", Role.Applicant, "applications"),
            new("/my/applications/new", Role.Applicant, "application-new"),
            new("/my/applications/{id}", Role.Applicant, "application", mine),
            new("/my/card", Role.Secretary, "card"),
            new("/my/memberships", Role.Secretary, "memberships"),
            new("/my/join", Role.Applicant, "join"),
            new("/my/data", Role.Applicant, "data"),
            new("/my/inbox", Role.Secretary, "inbox"),
            new("/my/inbox/deliveries", Role.Secretary, "inbox-deliveries"),
            new("/my/preferences", Role.Applicant, "preferences"),
            new("/my/security", Role.Staff, "security"),
        ];
    }

    private static IEnumerable<PageToSee> Secretaries()
    {
        var member = new Lookup("associations/{in}/members?limit=1");
        var card = new Lookup("associations/{in}/cards?limit=1");
        return
        [
            new("/associations/mine", Role.Secretary, "association-mine"),
            .. InMine("", "association"),
            .. InMine("/members", "members"),
            .. InMine("/members?state=requested", "members-requested"),
            .. InMine("/members/new", "member-new"),
            .. InMine("/imports", "imports"),
            .. InMine("/council", "council"),
            .. InMine("/council/new", "council-new"),
            .. InMine("/licence", "licence-mine"),
            .. InMine("/renewals/new", "renewal-new"),
            .. InMine("/variations/new", "variation-new"),
            .. InMine("/cards", "cards"),
            .. InMine("/letters", "letters-mine"),
            new("/associations/{in}/members/{id}", Role.Secretary, "member", member, MyAssociation),
            new("/associations/{in}/cards/{id}", Role.Secretary, "card-mine", card, MyAssociation),
        ];
    }

    private static IEnumerable<PageToSee> InMine(string path, string name) =>
        [new($"/associations/{{id}}{path}", Role.Secretary, name, MyAssociation)];

    private static IEnumerable<PageToSee> Cases() =>
        [
            new("/office", Role.Staff, "worklist"),
            new("/office", Role.Officer, "worklist-officer"),
            new("/office?overdue=true", Role.Manager, "worklist-overdue"),
            new("/office/applications/{id}", Role.Staff, "case-screening", Case("screening")),
            new("/office/applications/{id}", Role.Manager, "case-committee", Case("committeeReview")),
            new("/office/applications/{id}/visit", Role.Staff, "case-visit", Case("fieldVisit")),
            new("/office/applications/{id}", Role.Deputy, "case-appealed", Case("appealed")),
            new("/office/licences/{id}", Role.Manager, "case-notice", Work("notice")),
            new("/office/renewals/{id}", Role.Manager, "case-renewal", Work("renewal")),
            new("/office/variations/{id}", Role.Manager, "case-variation", Work("variation")),
            new("/office/headless", Role.Staff, "headless"),
            new("/office/associations", Role.Staff, "associations"),
            new("/office/associations/{id}", Role.Staff, "association-office", new("associations?limit=1")),
        ];

    private static Lookup Case(string stage) =>
        new($"admin/worklist?kind=foundingApplication&stage={stage}&limit=1", "id");

    private static Lookup Work(string kind) => new($"admin/worklist?kind={kind}&limit=1", "id");

    private static IEnumerable<PageToSee> Administration() =>
        [
            new("/office/dashboard", Role.Manager, "dashboard"),
            new("/office/rules", Role.Manager, "rules"),
            new("/office/rules/{id}", Role.Manager, "rule", new("admin/rules", "name")),
            new("/office/people", Role.Staff, "people"),
            new("/office/corrections", Role.Staff, "corrections"),
            new("/office/grants", Role.Administrator, "grants"),
            new("/office/grants/{id}", Role.Administrator, "grant", new("admin/grants?limit=1")),
            new("/office/invitations", Role.Administrator, "invitations"),
            new("/office/clients", Role.Administrator, "clients"),
            new("/office/templates", Role.Administrator, "templates"),
            new(
                "/office/templates/{id}/sms/fa",
                Role.Administrator,
                "template",
                new("admin/templates?limit=1", "name")
            ),
            new("/office/deliveries", Role.Manager, "deliveries"),
            new("/office/audit", Role.Administrator, "audit"),
            new("/office/audit/verification", Role.Administrator, "audit-verification"),
            new("/office/jobs", Role.Administrator, "jobs"),
            new("/office/jobs/{id}", Role.Administrator, "job", new("admin/jobs", "name")),
            new("/office/dead-letters", Role.Administrator, "dead-letters"),
            new("/office/clubs", Role.Manager, "clubs-office"),
            new("/office/clubs/{id}", Role.Manager, "club-office", new("clubs")),
            new("/office/reference", Role.Manager, "reference"),
            new("/office/letters", Role.Staff, "letters"),
            new("/office/letters/new", Role.Staff, "letter-new"),
        ];
}
