namespace Kanoon.SharedKernel.Domain;

/// <summary>A rule of the trade that may be broken, and what to say then.</summary>
/// <param name="Code">Stable, <c>module.rule-in-kebab-case</c>; clients switch on it.</param>
/// <param name="English">One sentence for the user.</param>
/// <param name="Persian">The same in Persian.</param>
public sealed record Rule(string Code, string English, string Persian);
