using Kanoon.Persian;

namespace Kanoon.Associations.Application.Reactions;

/// <summary>What every message says alike.</summary>
internal static class Wording
{
    public static string Day(DateOnly day) => JalaliDate.From(day).ToLongString();

    public static string Sentence(string text) => text.EndsWith('.') ? text : $"{text}.";
}
