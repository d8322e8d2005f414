import Stacks
import SynthCommands

Synth.main(environments)
