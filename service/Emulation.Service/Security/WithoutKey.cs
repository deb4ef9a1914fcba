using Microsoft.AspNetCore.Authorization;

namespace Emulation.Service.Security;

/// <summary>Marks what may be asked by anybody; everything else that has a route needs a person who is signed in.</summary>
internal sealed record WithoutKey : IAllowAnonymous;
