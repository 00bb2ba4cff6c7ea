using Kanoon.Platform.Access.Personal;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Access;

/// <summary>Accounts and the keys that protect cookies and tokens.</summary>
internal sealed class AccessDbContext(DbContextOptions<AccessDbContext> options)
    : IdentityUserContext<User, Guid>(options),
        IDataProtectionKeyContext
{
    public const string Schema = "access";

    public DbSet<Secret> Secrets => Set<Secret>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasDefaultSchema(Schema);
        builder.Entity<User>(table =>
        {
            table.ToTable("users");
            table.Property(user => user.Id).ValueGeneratedNever();
            table.Property(user => user.FullName).HasMaxLength(200);
            table.Property(user => user.TotpSecret).HasMaxLength(1000).IsUnicode(false);
            table.Property(user => user.RecoveryCodeHashes).HasMaxLength(1000).IsUnicode(false);
            table.Property(user => user.PhoneNumber).HasMaxLength(400).IsUnicode(false);
        });
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("user_claims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("user_logins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("user_tokens");
        builder.Entity<Secret>(table =>
        {
            table.ToTable("secrets");
            table.HasKey(secret => secret.Name);
            table.Property(secret => secret.Name).HasMaxLength(40).IsUnicode(false);
            table.Property(secret => secret.Value).HasMaxLength(1000).IsUnicode(false);
        });
        builder.Entity<DataProtectionKey>().ToTable("data_protection_keys");
    }
}
