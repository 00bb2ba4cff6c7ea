using Kanoon.SharedKernel.Persistence;
using Kanoon.Support.Application;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Support.Infrastructure;

internal sealed class SupportDbContext(DbContextOptions<SupportDbContext> options)
    : ModuleDbContext(options, SupportModule.Name),
        ISupportDb;
