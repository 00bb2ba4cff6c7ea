using Kanoon.SharedKernel.Access;

namespace Kanoon.IntegrationTests.Access;

/// <summary>
/// Who may call which route, by role. Where a route is about one thing, the handler also asks whether it is the
/// caller's own.
/// </summary>
internal static class AccessTable
{
    private static readonly string[] Office = [Roles.OfficeStaff, Roles.OfficeManager, Roles.Administrator];
    private static readonly string[] Management = [Roles.OfficeManager, Roles.Administrator];
    private static readonly string[] Administration = [Roles.Administrator];

    /// <summary>Roles by route; null for the public.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>?> Rows = new[]
    {
        Of(
            null,
            """
            GET /docs
            GET /docs/favicon.svg
            GET /docs/scalar.js
            GET /docs/scalar.aspnetcore.js
            GET /health/live
            GET /health/ready
            GET /openapi/{documentName}.json
            POST /api/v1/auth/codes
            GET /api/v1/auth/codes/{id}
            POST /api/v1/auth/sign-in
            POST /api/v1/auth/sign-in/code
            POST /api/v1/auth/refresh
            POST /api/v1/auth/invitations/accept
            POST /api/v1/auth/token
            GET /api/v1/clubs
            GET /api/v1/clubs/{id}
            GET /api/v1/reference/districts
            GET /api/v1/reference/districts/{code}/neighbourhoods
            GET /api/v1/reference/goals
            GET /api/v1/reference/holidays
            GET /api/v1/associations
            GET /api/v1/associations/by-district
            GET /api/v1/associations/{id}
            GET /api/v1/licences/{number}
            POST /api/v1/founder-consents
            GET /api/v1/verifications/{serialOrToken}
            GET /api/v1/verifications/revocations
            GET /.well-known/jwks.json
            GET /v
            GET /v/{serial}
            GET /v/style.css
            GET /
            HEAD /
            GET /assets
            HEAD /assets
            """
        ),
        Of(
            Roles.All,
            """
            GET /api/v1/auth/antiforgery
            GET /api/v1/auth/me
            GET /api/v1/auth/me/data
            PUT /api/v1/auth/password
            POST /api/v1/auth/sign-out
            GET /api/v1/auth/sessions
            DELETE /api/v1/auth/sessions/{id}
            POST /api/v1/auth/totp
            POST /api/v1/auth/totp/confirm
            GET /api/v1/messages
            GET /api/v1/messages/preferences
            PUT /api/v1/messages/preferences
            GET /api/v1/messages/email
            PUT /api/v1/messages/email
            DELETE /api/v1/messages/email
            POST /api/v1/messages/email/confirm
            GET /api/v1/messages/deliveries
            POST /api/v1/messages/{id}/read
            POST /api/v1/founding-applications
            GET /api/v1/founding-applications/mine
            GET /api/v1/founding-applications/{id}
            PUT /api/v1/founding-applications/{id}
            POST /api/v1/founding-applications/{id}/founders
            DELETE /api/v1/founding-applications/{id}/founders/{founderId}
            POST /api/v1/founding-applications/{id}/founders/{founderId}/ask-consent
            POST /api/v1/founding-applications/{id}/documents
            GET /api/v1/founding-applications/{id}/documents/{documentId}
            DELETE /api/v1/founding-applications/{id}/documents/{documentId}
            POST /api/v1/founding-applications/{id}/submit
            POST /api/v1/founding-applications/{id}/withdraw
            POST /api/v1/founding-applications/{id}/appeal
            POST /api/v1/people/mine
            GET /api/v1/people/mine
            POST /api/v1/people/mine/corrections
            GET /api/v1/people/mine/corrections
            GET /api/v1/associations/mine
            GET /api/v1/associations/{id}/council
            GET /api/v1/associations/{id}/glance
            PUT /api/v1/associations/{id}/council
            POST /api/v1/associations/{id}/council/{seatId}/vacate
            POST /api/v1/associations/{id}/secretary/resign
            GET /api/v1/licences/{id}/file
            GET /api/v1/licences/{id}/renewals
            GET /api/v1/licences/{id}/certificates/{version}/paper
            GET /api/v1/licences/{id}/variations
            POST /api/v1/licences/{id}/reply-to-notice
            POST /api/v1/licences/{id}/surrender
            POST /api/v1/licences/{id}/appeal
            POST /api/v1/licences/{id}/renewals
            POST /api/v1/licences/{id}/variations
            GET /api/v1/renewals/{id}
            PUT /api/v1/renewals/{id}
            POST /api/v1/renewals/{id}/submit
            POST /api/v1/renewals/{id}/withdraw
            POST /api/v1/renewals/{id}/appeal
            GET /api/v1/variations/{id}
            POST /api/v1/variations/{id}/withdraw
            POST /api/v1/variations/{id}/appeal
            POST /api/v1/membership-requests
            POST /api/v1/members/{id}/cards
            GET /api/v1/members/{id}/cards
            GET /api/v1/cards/mine
            GET /api/v1/associations/{id}/cards
            GET /api/v1/cards/{id}
            GET /api/v1/cards/{id}/paper
            POST /api/v1/associations/{id}/member-imports
            GET /api/v1/associations/{id}/member-imports
            GET /api/v1/member-imports/template
            POST /api/v1/associations/{id}/members/sheet
            GET /api/v1/member-imports/{id}
            GET /api/v1/member-imports/{id}/rows
            POST /api/v1/member-imports/{id}/confirm
            POST /api/v1/member-imports/{id}/abandon
            GET /api/v1/associations/{id}/card-batches
            POST /api/v1/associations/{id}/card-batches
            GET /api/v1/card-batches/{id}
            GET /api/v1/card-batches/{id}/paper
            POST /api/v1/cards/{id}/approve
            POST /api/v1/cards/{id}/refuse
            POST /api/v1/cards/{id}/issue
            POST /api/v1/cards/{id}/suspend
            POST /api/v1/cards/{id}/resume
            POST /api/v1/cards/{id}/revoke
            POST /api/v1/cards/{id}/report-lost
            POST /api/v1/cards/{id}/appeal
            GET /api/v1/associations/{id}/letters
            GET /api/v1/letters/{id}
            GET /api/v1/letters/{id}/paper
            GET /api/v1/members/mine
            GET /api/v1/associations/{id}/members
            POST /api/v1/associations/{id}/members
            GET /api/v1/members/{id}
            POST /api/v1/members/{id}/approve
            POST /api/v1/members/{id}/refuse
            POST /api/v1/members/{id}/remove
            POST /api/v1/members/{id}/leave
            POST /api/v1/members/{id}/transfers
            POST /api/v1/members/{id}/appeal
            PUT /api/v1/members/{id}/guardian
            POST /api/v1/members/{id}/guardian/consent
            POST /api/v1/members/{id}/guardian/paper
            PUT /api/v1/members/{id}/consents/{purpose}
            PUT /api/v1/members/{id}/photo
            DELETE /api/v1/members/{id}/photo
            GET /api/v1/members/{id}/photo
            PUT /api/v1/members/{id}/duties/{duty}
            DELETE /api/v1/members/{id}/duties/{duty}
            """
        ),
        Of(
            Office,
            """
            POST /api/v1/admin/sign-in-codes
            GET /api/v1/admin/rules
            GET /api/v1/admin/deliveries
            GET /api/v1/admin/rules/preview
            POST /api/v1/admin/people/search
            GET /api/v1/admin/people/{id}
            POST /api/v1/admin/people/{id}/reveal
            POST /api/v1/admin/people/{id}/check-identity
            GET /api/v1/admin/person-corrections
            POST /api/v1/admin/person-corrections/{id}/accept
            POST /api/v1/admin/person-corrections/{id}/refuse
            GET /api/v1/admin/associations/headless
            POST /api/v1/admin/founding-applications/{id}/begin-screening
            PUT /api/v1/admin/founding-applications/{id}/checklist/{item}
            POST /api/v1/admin/founding-applications/{id}/request-corrections
            POST /api/v1/admin/founding-applications/{id}/plan-visit
            POST /api/v1/admin/founding-applications/{id}/report-visit
            POST /api/v1/admin/founding-applications/{id}/refer-to-committee
            PUT /api/v1/associations/{id}/secretary
            POST /api/v1/admin/licences/{id}/give-notice
            POST /api/v1/admin/licences/{id}/dismiss-notice
            POST /api/v1/admin/licences/{id}/conditions/{conditionId}/meet
            POST /api/v1/admin/renewals/{id}/request-correction
            POST /api/v1/admin/members/{id}/decide-appeal
            POST /api/v1/admin/cards/{id}/decide-appeal
            POST /api/v1/admin/associations/{id}/letters
            GET /api/v1/admin/letters
            PUT /api/v1/admin/letters/{id}
            DELETE /api/v1/admin/letters/{id}
            """
        ),
        Of(
            [Roles.ClubOfficer, .. Office],
            """
            GET /api/v1/admin/worklist
            GET /api/v1/admin/dashboard/cases
            GET /api/v1/admin/dashboard/licences
            GET /api/v1/admin/dashboard/members
            """
        ),
        Of(
            Management,
            """
            POST /api/v1/admin/people/{id}/merge
            POST /api/v1/admin/people/{id}/correct
            GET /api/v1/admin/clubs/{id}/officers
            GET /api/v1/admin/templates
            GET /api/v1/admin/templates/{name}/{channel}/{language}
            PUT /api/v1/admin/templates/{name}/{channel}/{language}
            DELETE /api/v1/admin/templates/{name}/{channel}/{language}
            POST /api/v1/admin/templates/{name}/{channel}/{language}/try
            PUT /api/v1/admin/clubs/{id}/officers/{userId}
            DELETE /api/v1/admin/clubs/{id}/officers/{userId}
            GET /api/v1/admin/grants
            GET /api/v1/admin/grants/{id}
            POST /api/v1/admin/grants/{id}/confirm
            GET /api/v1/admin/audit
            GET /api/v1/admin/audit/verification
            GET /api/v1/admin/jobs
            GET /api/v1/admin/jobs/{name}/runs
            POST /api/v1/admin/jobs/{name}/run
            PUT /api/v1/admin/reference/geography
            PUT /api/v1/admin/reference/goals
            PUT /api/v1/admin/reference/holidays
            POST /api/v1/admin/rules
            DELETE /api/v1/admin/rules/{id}
            POST /api/v1/admin/founding-applications/{id}/reject
            POST /api/v1/admin/founding-applications/{id}/approve
            POST /api/v1/admin/founding-applications/{id}/decide-appeal
            POST /api/v1/admin/letters/{id}/issue
            POST /api/v1/admin/letters/{id}/withdraw
            POST /api/v1/admin/licences/{id}/suspend
            POST /api/v1/admin/licences/{id}/reinstate
            POST /api/v1/admin/licences/{id}/revoke
            POST /api/v1/admin/licences/{id}/close
            POST /api/v1/admin/licences/{id}/decide-appeal
            POST /api/v1/admin/renewals/{id}/grant
            POST /api/v1/admin/renewals/{id}/refuse
            POST /api/v1/admin/renewals/{id}/decide-appeal
            POST /api/v1/admin/variations/{id}/grant
            POST /api/v1/admin/variations/{id}/refuse
            POST /api/v1/admin/variations/{id}/decide-appeal
            POST /api/v1/admin/clubs
            PUT /api/v1/admin/clubs/{id}
            POST /api/v1/admin/clubs/{id}/close
            POST /api/v1/admin/clubs/{id}/reopen
            """
        ),
        Of(
            Administration,
            """
            POST /api/v1/admin/grants
            POST /api/v1/admin/second-factor-resets
            POST /api/v1/admin/invitations
            POST /api/v1/admin/password-resets
            POST /api/v1/mail-bounces
            GET /api/v1/admin/clients
            POST /api/v1/admin/clients
            POST /api/v1/admin/clients/{id}/secret
            POST /api/v1/admin/clients/{id}/end
            POST /api/v1/admin/session-ends
            POST /api/v1/admin/grants/{id}/end
            GET /api/v1/admin/dead-letters
            POST /api/v1/admin/dead-letters/{module}/{id}/requeue
            GET /jobs
            """
        ),
    }.SelectMany(rows => rows).ToDictionary();

    private static IEnumerable<KeyValuePair<string, IReadOnlyList<string>?>> Of(
        IReadOnlyList<string>? roles,
        string routes
    ) => routes.Split('\n').Select(route => KeyValuePair.Create(route, roles));
}
