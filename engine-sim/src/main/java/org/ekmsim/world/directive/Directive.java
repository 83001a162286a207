package org.ekmsim.world.directive;

/** What a directive asks for. */
public sealed interface Directive
        permits VaultDirective,
                RegistryDirective,
                IdentityDirective,
                SecretDirective,
                MachineDirective,
                NetworkDirective,
                FaultDirective,
                ClockDirective,
                InstanceDirective,
                ModuleDirective {}
