# SPDX-License-Identifier: Apache-2.0

"""The round trip of `synth import` over collections of templates."""
