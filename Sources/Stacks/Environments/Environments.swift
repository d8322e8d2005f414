// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// Everything that `synth` knows by name.
public let environments: [Environment] = [.env1, .env2, .httpAPI, .nat, .publicLoadBalancer]
