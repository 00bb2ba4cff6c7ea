using Kanoon.Persian;

namespace Kanoon.Associations.Domain.Places;

/// <summary>A goal that the statute shares among all associations. One that is dropped is retired: applications name it.</summary>
internal sealed class CommonGoal
{
    public const int MaxCode = 999;
    public const int MaxTitle = 200;
    public const int MaxText = 1000;

    private CommonGoal() { }

    public required int Code { get; init; }
    public string Title { get; private set; } = "";
    public string Text { get; private set; } = "";

    /// <summary>From this day on no new application takes it; null while it is in use.</summary>
    public DateOnly? RetiredOn { get; private set; }

    public static CommonGoal Of(int code) => new() { Code = code };

    /// <summary>Words it, and takes it back into use where it was retired.</summary>
    public void Describe(string title, string text) =>
        (Title, Text, RetiredOn) = (PersianText.Clean(title), PersianText.Clean(text), null);

    public void Retire(DateOnly on) => RetiredOn ??= on;
}
