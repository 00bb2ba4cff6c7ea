using Kanoon.Associations.Application;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Infrastructure;

internal sealed class AssociationsDbContext(DbContextOptions<AssociationsDbContext> options)
    : ModuleDbContext(options, AssociationsModule.Name),
        IAssociationsDb;
