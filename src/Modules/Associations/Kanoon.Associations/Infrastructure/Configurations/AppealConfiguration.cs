using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Associations.Infrastructure.Configurations;

/// <summary>The objections in a case, a table of their own.</summary>
internal static class AppealTable
{
    public static void Configure<TOwner>(OwnedNavigationBuilder<TOwner, Appeal> appeal, string name)
        where TOwner : class
    {
        appeal.ToTable(name);
        appeal.WithOwner().HasForeignKey("CaseId");
        appeal.HasKey("CaseId", nameof(Appeal.Ordinal));
        AppealColumns.Limit(appeal);
    }
}

/// <summary>The one objection to a sanction, beside the sanction.</summary>
internal static class AppealColumns
{
    public static void Configure<TOwner>(OwnedNavigationBuilder<TOwner, Appeal> appeal)
        where TOwner : class
    {
        appeal.Ignore(a => a.Ordinal);
        Limit(appeal);
    }

    public static void Limit<TOwner>(OwnedNavigationBuilder<TOwner, Appeal> appeal)
        where TOwner : class
    {
        appeal.Property(a => a.Grounds).HasMaxLength(Lengths.Text);
        appeal.Property(a => a.Reason).HasMaxLength(Lengths.Text);
    }
}
