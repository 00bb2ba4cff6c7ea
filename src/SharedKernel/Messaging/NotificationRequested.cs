namespace Kanoon.SharedKernel.Messaging;

/// <summary>Somebody should be told something. Any module may announce it; the platform renders and delivers it.</summary>
/// <param name="Recipients">Whom to tell, each once.</param>
/// <param name="Template">Stable name of a Liquid template, <c>module.template-in-kebab-case</c>.</param>
public sealed record NotificationRequested(string Template, IReadOnlyList<NotificationRecipient> Recipients);

/// <param name="Key">Unique for ever: a second request with the same key and channel delivers nothing.</param>
/// <param name="UserId">Whose in-app inbox gets it; null for somebody without an account.</param>
/// <param name="Mobile">E.164, protected by <see cref="Access.IPersonalData"/>; null where no message goes to a phone.</param>
/// <param name="Email">Protected, for somebody without an account; an account's own confirmed address is known already.</param>
/// <param name="Values">What the template speaks of, formatted for reading.</param>
public sealed record NotificationRecipient(
    string Key,
    Guid? UserId,
    string? Mobile,
    string? Email,
    IReadOnlyDictionary<string, string> Values
);

/// <summary>The Persian words of one kind of message, as Liquid templates over the request's values.</summary>
/// <param name="Name">What a request names, <c>module.template-in-kebab-case</c>.</param>
/// <param name="IsSecret">
/// Whether its <see cref="SecretValue"/>, such as a one-time code, comes protected, and what it says is kept so and forgotten as
/// soon as it went out; it is not for the in-app inbox.
/// </param>
/// <param name="IsOptional">Whether it is mere news: no decision, deadline or code, so that recipients may do without it.</param>
public sealed record NotificationTemplate(
    string Name,
    string Subject,
    string Body,
    bool IsSecret = false,
    bool IsOptional = false
)
{
    public const string SecretValue = "code";
}
