namespace Kanoon.IntegrationTests.Access;

/// <summary>
/// The routes that anybody signed in may call, but only for what is theirs: whose it is, and a body that would be accepted of
/// the right person. A route of <see cref="AccessTable"/> that names something by id and is missing here fails the test.
/// </summary>
internal static class ScopeTable
{
    private const string Reason = """{ "reason": "به دلیلی که هست" }""";
    private const string Grounds = """{ "grounds": "تصمیم درست نبود" }""";

    private const string Profile = """
        "name": "کانون دیگر", "districtCode": 1, "neighbourhoodCode": 10101, "address": "خیابان باغ، پلاک ۳",
        "postalCode": null, "goals": [2, 3], "purpose": "گسترش کتاب‌خوانی در محله"
        """;

    private const string Seats = """
        { "from": "TODAY", "seats": [
            { "fullName": "زهرا موسوی", "nationalCode": "0499370899", "mobile": "09351111111", "kind": "member" } ] }
        """;

    private const string Founder = """
        { "fullName": "مریم مؤسس", "nationalCode": "0499370899", "mobile": "09351111111", "birthDate": "1990-05-05" }
        """;

    /// <summary>Of the one who applied.</summary>
    public static readonly IReadOnlyList<(string Route, string? Body)> Applications =
    [
        ("GET /api/v1/founding-applications/{id}", null),
        ("GET /api/v1/founding-applications/{id}/documents/{documentId}", null),
        ("PUT /api/v1/founding-applications/{id}", $$"""{ "clubId": "CLUB", {{Profile}} }"""),
        ("POST /api/v1/founding-applications/{id}/founders", Founder),
        ("POST /api/v1/founding-applications/{id}/founders/{founderId}/ask-consent", null),
        ("DELETE /api/v1/founding-applications/{id}/founders/{founderId}", null),
        ("POST /api/v1/founding-applications/{id}/documents", "FORM"),
        ("DELETE /api/v1/founding-applications/{id}/documents/{documentId}", null),
        ("POST /api/v1/founding-applications/{id}/submit", null),
        ("POST /api/v1/founding-applications/{id}/withdraw", Reason),
        ("POST /api/v1/founding-applications/{id}/appeal", Grounds),
    ];

    /// <summary>Of those who lead the association.</summary>
    public static readonly IReadOnlyList<(string Route, string? Body)> Associations =
    [
        ("GET /api/v1/associations/{id}/council", null),
        ("GET /api/v1/associations/{id}/glance", null),
        ("PUT /api/v1/associations/{id}/council", Seats),
        ("POST /api/v1/associations/{id}/council/{seatId}/vacate", Reason),
        ("POST /api/v1/associations/{id}/secretary/resign", Reason),
        ("GET /api/v1/associations/{id}/members", null),
        ("POST /api/v1/associations/{id}/members/sheet", null),
        ("GET /api/v1/associations/{id}/cards", null),
        ("GET /api/v1/associations/{id}/letters", null),
        ("POST /api/v1/associations/{id}/member-imports", "FORM"),
        ("GET /api/v1/associations/{id}/member-imports", null),
        ("GET /api/v1/associations/{id}/card-batches", null),
        ("POST /api/v1/associations/{id}/card-batches", """{ "forAll": true, "onSheets": false }"""),
        (
            "POST /api/v1/associations/{id}/members",
            """
            { "fullName": "نیلوفر عضو", "nationalCode": "0499370899", "mobile": "09351111111", "birthDate": "1990-05-05",
              "consents": [] }
            """
        ),
    ];

    /// <inheritdoc cref="Associations"/>
    public static readonly IReadOnlyList<(string Route, string? Body)> Licences =
    [
        ("GET /api/v1/licences/{id}/file", null),
        ("GET /api/v1/licences/{id}/renewals", null),
        ("GET /api/v1/licences/{id}/certificates/{version}/paper", null),
        ("GET /api/v1/licences/{id}/variations", null),
        ("POST /api/v1/licences/{id}/reply-to-notice", """{ "reply": "پاسخ ما این است" }"""),
        ("POST /api/v1/licences/{id}/surrender", Reason),
        ("POST /api/v1/licences/{id}/appeal", Grounds),
        ("POST /api/v1/licences/{id}/renewals", """{ "statement": "برگزاری بیست نشست شعرخوانی" }"""),
        ("POST /api/v1/licences/{id}/variations", $$"""{ {{Profile}}, "grounds": "جابه‌جایی کانون" }"""),
    ];

    /// <inheritdoc cref="Associations"/>
    public static readonly IReadOnlyList<(string Route, string? Body)> Renewals =
    [
        ("GET /api/v1/renewals/{id}", null),
        ("PUT /api/v1/renewals/{id}", """{ "statement": "برگزاری سی نشست شعرخوانی" }"""),
        ("POST /api/v1/renewals/{id}/submit", null),
        ("POST /api/v1/renewals/{id}/withdraw", null),
        ("POST /api/v1/renewals/{id}/appeal", Grounds),
    ];

    /// <inheritdoc cref="Associations"/>
    public static readonly IReadOnlyList<(string Route, string? Body)> Variations =
    [
        ("GET /api/v1/variations/{id}", null),
        ("POST /api/v1/variations/{id}/withdraw", null),
        ("POST /api/v1/variations/{id}/appeal", Grounds),
    ];

    /// <summary>Of the member, or of those who lead the association.</summary>
    public static readonly IReadOnlyList<(string Route, string? Body)> Members =
    [
        ("GET /api/v1/members/{id}", null),
        ("POST /api/v1/members/{id}/approve", null),
        ("POST /api/v1/members/{id}/refuse", Reason),
        ("POST /api/v1/members/{id}/remove", Reason),
        ("POST /api/v1/members/{id}/leave", """{ "reason": null }"""),
        ("POST /api/v1/members/{id}/transfers", """{ "to": "CLUB" }"""),
        ("POST /api/v1/members/{id}/appeal", Grounds),
        (
            "PUT /api/v1/members/{id}/guardian",
            """{ "fullName": "مریم ولی", "nationalCode": "0499370899", "mobile": "09351111111" }"""
        ),
        ("POST /api/v1/members/{id}/guardian/consent", null),
        ("POST /api/v1/members/{id}/guardian/paper", Reason),
        ("PUT /api/v1/members/{id}/consents/{purpose}", """{ "given": true }"""),
        ("PUT /api/v1/members/{id}/photo", "FORM"),
        ("DELETE /api/v1/members/{id}/photo", null),
        ("GET /api/v1/members/{id}/photo", null),
        ("PUT /api/v1/members/{id}/duties/{duty}", null),
        ("DELETE /api/v1/members/{id}/duties/{duty}", null),
        ("POST /api/v1/members/{id}/cards", null),
        ("GET /api/v1/members/{id}/cards", null),
    ];

    /// <inheritdoc cref="Associations"/>
    public static readonly IReadOnlyList<(string Route, string? Body)> Imports =
    [
        ("GET /api/v1/member-imports/{id}", null),
        ("GET /api/v1/member-imports/{id}/rows", null),
        ("POST /api/v1/member-imports/{id}/confirm", """{ "onlyGood": true }"""),
        ("POST /api/v1/member-imports/{id}/abandon", null),
    ];

    /// <inheritdoc cref="Associations"/>
    public static readonly IReadOnlyList<(string Route, string? Body)> CardBatches =
    [
        ("GET /api/v1/card-batches/{id}", null),
        ("GET /api/v1/card-batches/{id}/paper", null),
    ];

    /// <inheritdoc cref="Members"/>
    public static readonly IReadOnlyList<(string Route, string? Body)> Cards =
    [
        ("GET /api/v1/cards/{id}", null),
        ("GET /api/v1/cards/{id}/paper", null),
        ("POST /api/v1/cards/{id}/approve", null),
        ("POST /api/v1/cards/{id}/refuse", Reason),
        ("POST /api/v1/cards/{id}/issue", null),
        ("POST /api/v1/cards/{id}/suspend", Reason),
        ("POST /api/v1/cards/{id}/resume", Reason),
        ("POST /api/v1/cards/{id}/revoke", Reason),
        ("POST /api/v1/cards/{id}/report-lost", null),
        ("POST /api/v1/cards/{id}/appeal", Grounds),
    ];

    /// <summary>Of those who lead the association, or sit on its council.</summary>
    public static readonly IReadOnlyList<(string Route, string? Body)> Letters =
    [
        ("GET /api/v1/letters/{id}", null),
        ("GET /api/v1/letters/{id}/paper", null),
    ];

    /// <summary>Of the account itself.</summary>
    public static readonly IReadOnlyList<(string Route, string? Body)> Own =
    [
        ("DELETE /api/v1/auth/sessions/{id}", null),
        ("POST /api/v1/messages/{id}/read", null),
    ];

    public static IEnumerable<string> All =>
        Applications
            .Concat(Associations)
            .Concat(Licences)
            .Concat(Renewals)
            .Concat(Variations)
            .Concat(Members)
            .Concat(Imports)
            .Concat(CardBatches)
            .Concat(Cards)
            .Concat(Letters)
            .Concat(Own)
            .Select(row => row.Route);
}
