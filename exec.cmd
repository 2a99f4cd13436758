@rem npm scripts say "exec node ..." so that signals reach node and not a shell; Windows has no exec of its own.
@%*
