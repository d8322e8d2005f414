// SPDX-License-Identifier: Apache-2.0

import StackDSL

@testable import Stacks

/// Settings as the reference system comes with, kept here: those in `Sources/Stacks` are the user's to change.
enum Sample {
    static let developmentEnvironment = Environment("development", development) { settings in
        RegistryStack(settings)
        ServiceStack(settings)
    }

    static let productionEnvironment = Environment("production", production) { settings in
        AccountStack(settings)
        RegistryStack(settings)
        NetworkStack(settings)
        ServiceStack(settings)
        MonitoringStack(settings)
    }

    static let environments = [
        developmentEnvironment,
        productionEnvironment,
        Environment("http-api", httpAPI) { settings in
            RegistryStack(settings)
            ServiceStack(settings)
        },
        Environment("nat", nat) { settings in
            RegistryStack(settings)
            ServiceStack(settings)
        },
        Environment("public", publicLoadBalancer) { settings in
            RegistryStack(settings)
            ServiceStack(settings)
        },
    ]
}
