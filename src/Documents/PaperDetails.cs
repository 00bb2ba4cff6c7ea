namespace Kanoon.Documents;

/// <summary>What a PDF says about itself to whoever files it.</summary>
/// <param name="Title">Shown by readers in the window's title, and searched by.</param>
/// <param name="Author">Who issues the paper: the Office's name.</param>
/// <param name="CreatedAt">By the caller's clock; the same input at the same instant gives the same pages.</param>
/// <param name="Subject">The kind of paper, or nothing.</param>
public sealed record PaperDetails(string Title, string Author, DateTimeOffset CreatedAt, string? Subject = null);
