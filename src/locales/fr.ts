
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'error': `Ces informations ne peuvent pas être affichées pour le moment.`,
'every.day': `chaque jour`,
'every.month': `chaque mois`,
'every.week': `chaque semaine`,
'every.year': `chaque année`,
'figures.counted': `Ce qui est compté`,
'figures.europe': `Participation européenne`,
'figures.heading': `Chiffres clés`,
'figures.influence': `Rayonnement international`,
'figures.number': `Nombre`,
'figures.period': `Période`,
'instruments.builds-on': `S’appuie sur`,
'instruments.heading': `Instruments de coopération internationale`,
'instruments.participants': `Qui participe`,
'instruments.relations': `Liens`,
'instruments.replaced-by': `Remplacé par`,
'instruments.since': str`Depuis ${0}`,
'instruments.with': str`${0} avec ${1}`,
'not-stated': `non précisé`,
'qualifier.approx': str`environ ${0}`,
'qualifier.gt': str`plus de ${0}`,
'qualifier.gte': str`au moins ${0}`,
'qualifier.lt': str`moins de ${0}`,
'qualifier.lte': str`au plus ${0}`,
'source': str`Source : ${0}`,
'source.as-of': str`au ${0}`,
'source.undated': `données de la source, non datées`,
    };
  